import { registryId } from "../../../src/domain/codes";
import {
  rollUpStateIn,
  rollUpStateText,
  type RollUpState,
} from "../../../src/use-cases/continuing/roll-up-state";

const state: RollUpState = { registry: registryId("R") };
const list = { title: "units.csv", text: 'code,name\nU1,"Công đoàn, cơ sở"\n' };

describe("the state of a roll-up", () => {
  it.each([[state], [{ ...state, list }]])("is read as it was written: %j", (given) => {
    expect(rollUpStateIn(rollUpStateText(given))).toEqual(given);
  });

  it("leaves out a unit list too long for a part of a workbook", () => {
    const text = rollUpStateText({ ...state, list: { title: "all.csv", text: "ộ".repeat(250_001) } });
    expect(rollUpStateIn(text)).toEqual(state);
  });

  it.each(["", "{", "null", "7", '"text"', "[]", '{"version":2,"registry":"R"}'])(
    "is not read from anything else: %s",
    (text) => {
      expect(rollUpStateIn(text)).toBeUndefined();
    },
  );
});
