import type { Finding } from "../../../src/model/finding/finding";
import { ruleOf, traitsOf } from "../../../src/model/finding/rule-traits";

const kept = (was: string): Finding => ({
  ...{ rule: "kept", severity: "error", subject: "Số đoàn viên", found: 3, expected: null },
  ...{ was, title: "", sentence: "", mend: "" },
});

it("gives a finding that was read back the traits of its original rule", () => {
  expect(ruleOf(kept("wrong-round"))).toBe("wrong-round");
  expect(traitsOf(ruleOf(kept("wrong-round"))).refuses).toBe("other-form");
});

it("keeps a finding of a rule unknown to this version as stored", () => {
  expect(traitsOf("of-a-later-version")).toEqual({ from: "file" });
  expect(traitsOf("toString")).toEqual({ from: "file" });
});
