import { registryId, unitCode } from "../../domain/codes";
import type { UnitRegistry } from "../../domain/unit";
import { PROVINCE } from "../phu-rieng-2017/levels";
import { districtFederation } from "./district-federation";

const PROVINCE_CODE = unitCode("70");

/** Peer groups are invented: no source names the real ones. The name says so wherever it is printed. */
const CLUSTER_1 = "Cụm 1 (giả định)";
const CLUSTER_2 = "Cụm 2 (giả định)";

const district = districtFederation(PROVINCE_CODE, { full: "huyện", short: ["H."], plain: "huyen" });
const town = districtFederation(PROVINCE_CODE, { full: "thị xã", short: ["TX", "TX."], plain: "thi xa" });

/** Also the office of the registry of its own CĐCS. */
export const phuRiengFederation = district("698", "Phú Riềng", "Phu Rieng", CLUSTER_2);

/** The eleven district-level federations that reported to LĐLĐ tỉnh Bình Phước when the plan was signed (10/2017). */
export const binhPhuoc2017: UnitRegistry = {
  id: registryId("binh-phuoc-2017"),
  title: "LĐLĐ các huyện, thị xã tỉnh Bình Phước (10/2017)",
  office: {
    code: PROVINCE_CODE,
    name: "LĐLĐ tỉnh Bình Phước",
    aliases: ["Liên đoàn Lao động tỉnh Bình Phước", "LĐLĐ Bình Phước", "LDLD tinh Binh Phuoc"],
    level: PROVINCE,
  },
  units: [
    town("688", "Phước Long", "Phuoc Long", CLUSTER_1),
    town("689", "Đồng Xoài", "Dong Xoai", CLUSTER_1),
    town("690", "Bình Long", "Binh Long", CLUSTER_1),
    district("691", "Bù Gia Mập", "Bu Gia Map", CLUSTER_2),
    district("692", "Lộc Ninh", "Loc Ninh", CLUSTER_1),
    district("693", "Bù Đốp", "Bu Dop", CLUSTER_2),
    district("694", "Hớn Quản", "Hon Quan", CLUSTER_1),
    district("695", "Đồng Phú", "Dong Phu", CLUSTER_2),
    district("696", "Bù Đăng", "Bu Dang", CLUSTER_2),
    district("697", "Chơn Thành", "Chon Thanh", CLUSTER_1),
    phuRiengFederation,
  ],
  isInvented: false,
  source:
    "Danh mục đơn vị hành chính của Tổng cục Thống kê (bản 11/9/2019, thị xã Đồng Xoài theo tên trước 16/10/2018); mã đơn vị là mã hành chính. Chưa gồm công đoàn ngành và công đoàn các khu công nghiệp. Cụm 1, Cụm 2 là giả định, không phải cụm thi đua thật.",
};
