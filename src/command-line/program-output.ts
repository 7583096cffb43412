export type { CommandHost, CommandOutput } from "./output/host";
