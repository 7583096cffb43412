import { pageAbilities } from "../../../src/pane/browser/page-abilities";

test("threads work where one has done something, not where one was only made", async () => {
  const refused = () => Promise.reject(new Error("the policy forbids it"));
  expect(await pageAbilities(refused)).toMatchObject({ worker: false });
  expect(await pageAbilities(() => Promise.resolve())).toMatchObject({ worker: true, manyFiles: true });
});
