import { writeCliPackage } from "./cli-package";

writeCliPackage("out/package");
