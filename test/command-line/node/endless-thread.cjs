// A thread that begins what it is told and never ends; a .cjs because a thread's first file is plain.
require("node:worker_threads").parentPort.on("message", () => {
  for (;;);
});
