import { isoDate } from "../../../src/base/codes";
import { planId, roundId, unitCode } from "../../../src/model/codes";
import type { FileLimit, ForeignContent } from "../../../src/workbook/files/file-failure";
import type { Rejection } from "../../../src/model/file/rejection";

const CONTENTS: { readonly [C in ForeignContent]: C } = {
  empty: "empty",
  pdf: "pdf",
  word: "word",
  opendocument: "opendocument",
  html: "html",
  xml: "xml",
  image: "image",
  zip: "zip",
  rar: "rar",
  "7z": "7z",
  csv: "csv",
  text: "text",
  unknown: "unknown",
};

const LIMITS: { readonly [L in FileLimit]: number } = {
  "file-size": 52_428_800,
  entries: 10_000,
  "part-size": 268_435_456,
  "total-size": 536_870_912,
  ratio: 200,
  sheets: 200,
  rows: 500_000,
  areas: 500_000,
  cells: 2_000_000,
  grid: 1_048_576,
  strings: 1_000_000,
  time: 30_000,
};

const SAMPLES: {
  readonly [K in Rejection["kind"]]: readonly Extract<Rejection, { readonly kind: K }>[];
} = {
  "not-a-file": [{ kind: "not-a-file" }],
  "not-opened": (["in-use", "not-allowed", "gone", "disk-failed", "reader-failed"] as const).map(
    (problem) => ({ kind: "not-opened", problem, reason: "EACCES: permission denied" }),
  ),
  "not-a-workbook": Object.values(CONTENTS).map((looksLike) => ({ kind: "not-a-workbook", looksLike })),
  "legacy-xls": [{ kind: "legacy-xls" }],
  "binary-workbook": [{ kind: "binary-workbook" }],
  encrypted: [
    { kind: "encrypted" },
    { kind: "encrypted", tried: true },
    { kind: "encrypted", isForeign: true },
  ],
  damaged: [{ kind: "damaged", part: "xl/worksheets/sheet1.xml" }],
  "too-large": [
    { kind: "too-large", limit: "file-size", allowed: LIMITS["file-size"] },
    { kind: "too-large", limit: "entries", allowed: LIMITS.entries },
    { kind: "too-large", limit: "part-size", allowed: LIMITS["part-size"] },
    { kind: "too-large", limit: "total-size", allowed: LIMITS["total-size"] },
    { kind: "too-large", limit: "ratio", allowed: LIMITS.ratio },
    { kind: "too-large", limit: "sheets", allowed: LIMITS.sheets },
    { kind: "too-large", limit: "cells", allowed: LIMITS.cells },
    { kind: "too-large", limit: "grid", allowed: LIMITS.grid },
    { kind: "too-large", limit: "strings", allowed: LIMITS.strings },
    { kind: "too-large", limit: "time", allowed: LIMITS.time },
  ],
  "no-form": [{ kind: "no-form" }],
  "other-form": [{ kind: "other-form" }],
  "unknown-plan": [{ kind: "unknown-plan", found: "ke-hoach-la" }],
  "wrong-plan": [
    { kind: "wrong-plan", found: planId("gia-lam-2023"), expected: planId("phu-rieng-2017") },
    {
      kind: "wrong-plan",
      found: planId("gia-lam-2023"),
      expected: planId("phu-rieng-2017"),
      titles: { found: "Kế hoạch thi đua năm 2023", expected: "Kế hoạch thi đua năm 2017" },
    },
  ],
  "wrong-round": [
    { kind: "wrong-round", found: "2", expected: roundId("1") },
    {
      kind: "wrong-round",
      found: "2",
      expected: roundId("1"),
      names: { found: "Đợt 2", expected: "Đợt 1" },
    },
    { kind: "wrong-round", found: "", expected: roundId("1") },
  ],
  "unknown-unit": [
    { kind: "unknown-unit", found: "CS99", guesses: [] },
    {
      kind: "unknown-unit",
      found: "",
      guesses: (
        [
          "contradicted",
          "shared-name",
          "other-accents",
          "similar",
          "contained",
          "file-name",
          "folder",
        ] as const
      ).map((reason, index) => ({
        unit: unitCode(`CS0${String(index + 1)}`),
        name: `CĐCS Trường Mẫu 0${String(index + 1)}`,
        reason,
        text: "Truong Mau",
      })),
    },
    {
      kind: "unknown-unit",
      found: "CS01",
      doubts: [{ by: "name", text: "CĐCS Trường Mẫu 02" }],
      guesses: [
        { unit: unitCode("CS01"), name: "CĐCS Trường Mẫu 01", reason: "contradicted", text: "CS01" },
        {
          unit: unitCode("CS02"),
          name: "CĐCS Trường Mẫu 02",
          reason: "contradicted",
          text: "CĐCS Trường Mẫu 02",
        },
      ],
    },
  ],
  "ended-unit": [
    {
      kind: "ended-unit",
      unit: "CĐCS A",
      round: "Đợt II",
      last: isoDate("2018-02-01"),
      into: ["CĐCS B"],
    },
    { kind: "ended-unit", unit: "CĐCS A", round: "Đợt II", into: [] },
  ],
  "own-summary": [
    { kind: "own-summary", round: "Đợt I" },
    { kind: "own-summary", round: "Đợt II", isOnly: true },
  ],
  "set-aside": [{ kind: "set-aside", reason: "Gửi nhầm bản nháp." }],
  "not-expected": [{ kind: "not-expected", reason: "Đơn vị mới thành lập." }],
  kept: [{ kind: "kept", sentence: "Tệp đặt mật khẩu mở nên không đọc được." }],
  "not-filled-in": [
    { kind: "not-filled-in", unit: "CĐCS Mẫu A" },
    { kind: "not-filled-in", unit: "" },
  ],
  "sum-of-others": [{ kind: "sum-of-others", files: ["a.xlsx", "b.xlsx"] }],
  "taken-as-form": [
    { kind: "taken-as-form", unit: "CĐCS Mẫu A" },
    { kind: "taken-as-form", unit: "" },
  ],
  replaced: [
    { kind: "replaced", by: "cs01-lan-2.xlsx", isIdentical: false },
    { kind: "replaced", by: "cs01.xlsx", isIdentical: true },
  ],
};

/** At least one rejection of every kind, with invented data. */
export const SAMPLE_REJECTIONS: readonly Rejection[] = Object.values(SAMPLES).flat();
