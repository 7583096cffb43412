export { nodeMachine } from "./node/node-machine";
export { nodeThread } from "./node/node-thread";
export { nodeWorkbooks } from "./node/node-workbooks";
export { makeStacksReadable } from "./node/readable-stacks";
