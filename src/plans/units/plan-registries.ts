import type { UnitRegistry } from "../../domain/unit/unit";
import { binhPhuoc2017 } from "./binh-phuoc-2017";
import { dakNong2020 } from "./dak-nong-2020";
import { giaLamGrassroots } from "./gia-lam-cdcs";
import { haNoi2022 } from "./ha-noi-2022";
import { langSon2015 } from "./lang-son-2015";
import { phuRiengGrassroots } from "./phu-rieng-cdcs";
import { thanhHoa2021 } from "./thanh-hoa-2021";

/** Who reported at the date of each standard plan: few enough to be there from the first moment. */
export const planRegistries: readonly UnitRegistry[] = [
  binhPhuoc2017,
  phuRiengGrassroots,
  dakNong2020,
  haNoi2022,
  giaLamGrassroots,
  langSon2015,
  thanhHoa2021,
];
