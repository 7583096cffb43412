// Node 20 lets no loader compile the first file of a thread, so that file is plain and asks for the real one.
require("tsx/cjs");
require("./cli-worker.ts");
