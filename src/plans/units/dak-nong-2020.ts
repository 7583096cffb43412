import { registryId } from "../../domain/codes";
import type { UnitRegistry } from "../../domain/unit/unit";
import { communesInstead, districtFederation } from "./district-federation";
import { dakNongFederation } from "./province-federations";

const district = districtFederation(dakNongFederation.code);

/** The eight district-level federations that reported to LĐLĐ tỉnh Đắk Nông when the plan was signed (02/2020). */
export const dakNong2020: UnitRegistry = {
  id: registryId("dak-nong-2020"),
  title: "LĐLĐ các huyện, thành phố tỉnh Đắk Nông (02/2020)",
  office: dakNongFederation,
  units: [
    district("660", "thành phố Gia Nghĩa", { otherAreas: ["thị xã Gia Nghĩa"] }),
    district("661", "huyện Đăk Glong"),
    district("662", "huyện Cư Jút"),
    district("663", "huyện Đắk Mil"),
    district("664", "huyện Krông Nô"),
    district("665", "huyện Đắk Song"),
    district("666", "huyện Đắk R'Lấp"),
    district("667", "huyện Tuy Đức"),
  ],
  isInvented: false,
  source:
    "Danh mục đơn vị hành chính của Tổng cục Thống kê tại thời điểm 02/2020; mã đơn vị là mã hành chính. Chưa gồm công đoàn ngành và CĐCS trực thuộc vì kế hoạch không nêu tên.",
  replacedBy: communesInstead("lam-dong-2025"),
};
