import { registryId } from "../../domain/codes";
import type { UnitRegistry } from "../../domain/unit/unit";
import { communesInstead, districtFederation } from "./district-federation";
import { binhPhuocFederation } from "./province-federations";

/** Peer groups are invented: no source names the real ones. The name says so wherever it is printed. */
const CLUSTER_1 = { cluster: "Cụm 1 (giả định)" };
const CLUSTER_2 = { cluster: "Cụm 2 (giả định)" };

const district = districtFederation(binhPhuocFederation.code);

/** Also the office of the registry of its own CĐCS. */
export const phuRiengFederation = district("698", "huyện Phú Riềng", CLUSTER_2);

/** The eleven district-level federations that reported to LĐLĐ tỉnh Bình Phước when the plan was signed (10/2017). */
export const binhPhuoc2017: UnitRegistry = {
  id: registryId("binh-phuoc-2017"),
  title: "LĐLĐ các huyện, thị xã tỉnh Bình Phước (10/2017)",
  office: binhPhuocFederation,
  units: [
    district("688", "thị xã Phước Long", CLUSTER_1),
    district("689", "thị xã Đồng Xoài", { ...CLUSTER_1, otherAreas: ["thành phố Đồng Xoài"] }),
    district("690", "thị xã Bình Long", CLUSTER_1),
    district("691", "huyện Bù Gia Mập", CLUSTER_2),
    district("692", "huyện Lộc Ninh", CLUSTER_1),
    district("693", "huyện Bù Đốp", CLUSTER_2),
    district("694", "huyện Hớn Quản", CLUSTER_1),
    district("695", "huyện Đồng Phú", CLUSTER_2),
    district("696", "huyện Bù Đăng", CLUSTER_2),
    district("697", "huyện Chơn Thành", { ...CLUSTER_1, otherAreas: ["thị xã Chơn Thành"] }),
    phuRiengFederation,
  ],
  isInvented: false,
  source:
    "Danh mục đơn vị hành chính của Tổng cục Thống kê (bản 11/9/2019, thị xã Đồng Xoài theo tên trước 16/10/2018); mã đơn vị là mã hành chính. Chưa gồm công đoàn ngành và công đoàn các khu công nghiệp. Cụm 1, Cụm 2 là giả định, không phải cụm thi đua thật.",
  replacedBy: communesInstead("dong-nai-2025"),
};
