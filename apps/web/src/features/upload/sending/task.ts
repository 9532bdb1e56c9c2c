/** A file to be brought, as it lies in its folder. */
export interface Task {
  path: string;
  file: File;
}
