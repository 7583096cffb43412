import { accident, both, type Accident } from "../accident";
import { type } from "../damage/on-sheet";

/** Day 40,299 is 1/5/2010. Rows 6 to 8 name three children: D name, E birth date, F illness, G parent. */
export const LIST_ACCIDENTS: readonly Accident[] = [
  accident("a name was forgotten", type("DS trẻ em!D6", undefined), "error required DS trẻ em!D6"),
  accident("a birth date was forgotten", type("DS trẻ em!E6", undefined), "error required DS trẻ em!E6"),
  accident("a day is text", type("DS trẻ em!E6", "01/05/2010"), "note text-number DS trẻ em!E6"),
  accident("a day there is not", type("DS trẻ em!E6", "31/02/2010"), "error type DS trẻ em!E6"),
  accident("a year stands where a day belongs", type("DS trẻ em!E6", 2010), "error type DS trẻ em!E6"),
  accident("a day in words", type("DS trẻ em!E6", "tháng 5"), "error type DS trẻ em!E6"),
  accident("a child is sixteen already", type("DS trẻ em!E6", 37_256), "error age-limit DS trẻ em!E6"),
  accident("a child is born in 2051", type("DS trẻ em!E6", 55_274), "warning date-in-round DS trẻ em!E6"),
  accident(
    "a work is finished in 2071",
    type("DS công trình!G6", 62_811),
    "warning date-in-round DS công trình!G6",
  ),
  accident(
    "an illness the list does not offer",
    type("DS trẻ em!F6", "Bệnh khác"),
    "error type DS trẻ em!F6",
  ),
  accident("words where an amount belongs", type("DS Mái ấm!H6", "tùy"), "error type DS Mái ấm!H6"),
  accident(
    "an amount is text with dots",
    type("DS Mái ấm!H6", "50.000.000"),
    "note text-number DS Mái ấm!H6",
  ),
  accident(
    "an amount with its currency",
    type("DS Mái ấm!H6", "50.000.000 đồng"),
    "note typed-unit DS Mái ấm!H6",
  ),
  accident("an amount below nought", type("DS Mái ấm!H6", -50_000_000), "error negative DS Mái ấm!H6"),
  accident(
    "a child stands there twice",
    both(
      type("DS trẻ em!D8", "Trẻ mẫu Một"),
      type("DS trẻ em!E8", 40_299),
      type("DS trẻ em!F8", "Tim bẩm sinh"),
      type("DS trẻ em!G8", "Người mẫu Ba"),
    ),
    "warning repeated-entry DS trẻ em!D8",
  ),
  accident("a dot was typed into an empty row", type("DS trẻ em!D12", "."), "error required DS trẻ em!D12"),
  accident("the mark of the first row of a list was deleted", type("DS trẻ em!A6", undefined)),
  accident(
    "the code of a column of a list was deleted",
    type("DS trẻ em!E1", undefined),
    "note changed-columns DS trẻ em!E1",
  ),
  accident(
    "the code of a column of a list was typed over with the one beside it",
    type("DS trẻ em!E1", "HO_TEN"),
    "note changed-columns DS trẻ em!E1",
  ),
  accident(
    "code and heading of a column of a list were deleted",
    both(type("DS trẻ em!E1", undefined), type("DS trẻ em!E5", undefined)),
    "warning changed-columns DS trẻ em!E1",
  ),
  accident("the sheet of a list lost its mark", type("DS trẻ em!C2", undefined)),
  accident(
    "the sheet of a list was marked as another one",
    type("DS trẻ em!C2", "MAI_AM"),
    "warning leftovers DS trẻ em!C2",
  ),
  accident(
    "a name stands where the rows are numbered",
    type("DS trẻ em!B12", "Trẻ mẫu Bốn"),
    "warning leftovers DS trẻ em!B12",
  ),
];

/** Texts in legacy encodings, or corrupted in transfer. */
export const TEXT_ACCIDENTS: readonly Accident[] = [
  accident(
    "a name in TCVN3 letters",
    type("DS trẻ em!G6", "NguyÔn V¨n MÉu"),
    "note cleaned-text DS trẻ em!G6",
  ),
  accident(
    "a name in VNI letters",
    type("DS trẻ em!G6", "Nguyeãn Vaên Maãu"),
    "note cleaned-text DS trẻ em!G6",
  ),
  accident(
    "a name in letters taken apart",
    type("DS trẻ em!G6", "Nguyễn Văn Mẫu".normalize("NFD")),
    "note cleaned-text DS trẻ em!G6",
  ),
  accident(
    "a name with an Icelandic letter",
    type("DS trẻ em!G6", "Ðặng Văn Mẫu"),
    "note cleaned-text DS trẻ em!G6",
  ),
  accident(
    "letters of a name are lost",
    type("DS trẻ em!G6", "Nguy?n V?n M?u"),
    "warning lost-letters DS trẻ em!G6",
  ),
  accident(
    "a remark in TCVN3 letters",
    type("H51", "chưa tÝnh c«ng ty mÉu".replace("chưa", "ch­a")),
    "note cleaned-text H51",
  ),
  accident("a remark begins with an equals sign", type("H51", "=1+1")),
];
