import type { UnitRegistry } from "../../../domain/unit/unit";
import { dongNai2025 } from "./dong-nai-2025";
import { haNoi2025 } from "./ha-noi-2025";
import { lamDong2025 } from "./lam-dong-2025";
import { langSon2025 } from "./lang-son-2025";
import { thanhHoa2025 } from "./thanh-hoa-2025";

/** Who reports to the provinces of the plans since the districts were abolished: 576 communes, too many to load at once. */
export const communeRegistries: readonly UnitRegistry[] = [
  haNoi2025,
  langSon2025,
  thanhHoa2025,
  lamDong2025,
  dongNai2025,
];
