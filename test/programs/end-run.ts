// Jest takes the work after a run by the default export of a file.
export { endRun as default } from "./programs-of-run";
