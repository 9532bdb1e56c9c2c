export { addUser } from './add-user.ts';
export { disableUser } from './disable-user.ts';
export { findUser } from './find-user.ts';
export { addUserSchema, setPasswordSchema } from './input.ts';
export { readAbsences, readDeskOwners } from './read-absences.ts';
export { refuseUnknownManager } from './refuse-unknown-manager.ts';
export { peopleRouter } from './router.ts';
export { setPassword } from './set-password.ts';
