import { writeWorkbook } from "../../../src/workbook/write-workbook";
import { sampleDrawing } from "../writing/sample-drawing";
import { judge, mutated } from "./mutations";

/**
 * Usage: npm run fuzz:reading [-- COUNT [FIRST_SEED]]. Prints the seeds whose mutation is read wrongly or
 * slowly, or throws.
 */
const [count = 20_000, first = 1] = process.argv.slice(2).map(Number);
const whole = writeWorkbook(sampleDrawing());
let wrong = 0;
let refused = 0;
let slowest = 0;
for (let seed = first; seed < first + count; seed++) {
  try {
    const { isHarmless, isSame, isRefused, seconds } = judge(whole, mutated(whole, seed));
    if (isRefused) refused++;
    slowest = Math.max(slowest, seconds);
    if ((isHarmless && !isSame) || seconds > 2) {
      wrong++;
      process.stdout.write(
        `seed ${String(seed)}: ${isRefused ? "refused" : "read"} in ${seconds.toFixed(2)} s\n`,
      );
    }
  } catch (error) {
    wrong++;
    process.stdout.write(`seed ${String(seed)}: ${String(error)}\n`);
  }
}
process.stdout.write(
  `${String(count)} mutations: ${String(wrong)} wrong, ${String(refused)} refused, slowest ${slowest.toFixed(2)} s\n`,
);
process.exitCode = wrong === 0 ? 0 : 1;
