import { choose } from "../../src/command-line/options/choose";
import { emptyHost } from "../support/commands/memory-host";

const PLAN = { plan: "phu-rieng-2017", round: "I" };

describe("the units of a command", () => {
  it("are the plan's own when none are named", async () => {
    const choice = await choose(PLAN, emptyHost());
    expect(choice.ok && choice.value.registry.id).toBe("binh-phuoc-2017");
  });

  it("are refused when none of them existed in the round", async () => {
    const choice = await choose({ ...PLAN, units: "ha-noi-2025" }, emptyHost());
    expect(choice.ok ? "" : choice.failure).toContain("Công đoàn xã, phường thành phố Hà Nội");
    expect(choice.ok ? "" : choice.failure).toContain("Đợt I");
  });
});
