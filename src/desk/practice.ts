export { classicMishaps, practiceFiles } from "./practice/practice-files";
