import { Option } from "commander";

/** Of every command that writes a file. */
export const REPLACE = new Option("--replace", "write over what people filled in or made there");
