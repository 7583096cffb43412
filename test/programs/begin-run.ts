// Jest takes the work before a run by the default export of a file.
export { beginRun as default } from "./programs-of-run";
