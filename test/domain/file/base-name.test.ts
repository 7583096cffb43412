import { baseName } from "../../../src/domain/text/base-name";

it.each([
  ["698.xlsx", "698.xlsx"],
  ["dot-1/huyen/698.xlsx", "698.xlsx"],
  ["C:\\Bao cao\\dot 1\\698.xlsx", "698.xlsx"],
  ["\\\\may-chu\\chung/698.xlsx", "698.xlsx"],
  ["folder/", ""],
  ["", ""],
])("the name of the file at %s is %s", (path, name) => {
  expect(baseName(path)).toBe(name);
});
