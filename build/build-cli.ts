import { cliBundle } from "./cli-bundle";

cliBundle();
