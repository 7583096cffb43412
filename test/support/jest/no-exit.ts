/** A suite that ends its process would end the run with its exit code, 0 included, and hide every test behind it. */
process.exit = (code): never => {
  throw new Error(`a test called process.exit(${String(code)})`);
};
