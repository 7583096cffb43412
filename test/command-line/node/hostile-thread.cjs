// A thread that breaks in the middle of reading, by the name of the file; a .cjs because a thread's first file is plain.
const { parentPort } = require("node:worker_threads");

parentPort.on("message", ({ input: { name } }) => {
  if (name === "endless") for (;;);
  if (name === "leaves") process.exit(3);
  if (name === "throws") throw new Error("broken by the file");
  if (name === "no memory") for (const held = []; ;) held.push(new Array(1e6).fill(name));
  parentPort.postMessage({
    kind: "done",
    results: { read: { kind: "rejected", source: { file: name }, rejection: { kind: "no-form" } } },
  });
});
