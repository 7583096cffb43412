import { writeFileSync } from "node:fs";

/** Writes a list of a province and two units below it, all invented, and answers where. */
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
