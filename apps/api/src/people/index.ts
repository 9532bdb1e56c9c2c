export { addUser } from './add-user.ts';
export { disableUser } from './disable-user.ts';
export { peopleRouter } from './router.ts';
export { setPassword } from './set-password.ts';
