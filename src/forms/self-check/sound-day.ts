import { binary, call, number, type Formula } from "../../workbook/formula";
import { dateSerial, EARLIEST_DAY, LATEST_DAY } from "../../workbook/grid";

/** First and last serial number that forms accept as a day. */
export const DAY_SERIALS = { from: dateSerial(EARLIEST_DAY), to: dateSerial(LATEST_DAY) } as const;

/** Tests for a day that the reader accepts. */
export const isSoundDay = (value: Formula): Formula =>
  call(
    "AND",
    call("ISNUMBER", value),
    binary(call("N", value), ">=", number(DAY_SERIALS.from)),
    binary(call("N", value), "<=", number(DAY_SERIALS.to)),
  );
