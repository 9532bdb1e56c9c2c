export { LinePicture } from './line-picture.tsx';
export { ProductFilesButton } from './product-files-button.tsx';
export { ViewerButton } from './viewer-button.tsx';
