import { writeFileSync } from "node:fs";

/** Writes an invented list of a province with two units, and returns its path. */
export function listOfTwoUnits(path: string): string {
  const lines = [
    "code,name,level,parent,cluster,sector,aliases",
    "P,LĐLĐ tỉnh Mẫu (giả định),province,,,,",
    "X1,Công đoàn xã Một (giả định),upper,P,,,",
    "X2,Công đoàn xã Hai (giả định),upper,P,,,",
    "",
  ];
  writeFileSync(path, lines.join("\n"));
  return path;
}
