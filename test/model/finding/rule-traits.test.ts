import type { Finding } from "../../../src/model/finding/finding";
import { ruleOf, traitsOf } from "../../../src/model/finding/rule-traits";

const kept = (was: string): Finding => ({
  ...{ rule: "kept", severity: "error", subject: "Số đoàn viên", found: 3, expected: null },
  ...{ was, title: "", sentence: "", mend: "" },
});

it("counts a finding that was read back as one of the rule that found it", () => {
  expect(ruleOf(kept("wrong-round"))).toBe("wrong-round");
  expect(traitsOf(ruleOf(kept("wrong-round"))).refuses).toBe("other-form");
});

it("leaves what a rule unknown to this version found as it was told", () => {
  expect(traitsOf("of-a-later-version")).toEqual({ from: "file" });
  expect(traitsOf("toString")).toEqual({ from: "file" });
});
