import { registryId } from "../../domain/codes";
import type { UnitRegistry } from "../../domain/unit/unit";
import { NON_STATE_ENTERPRISE, STATE_ENTERPRISE } from "./phu-rieng-sectors";
import { PUBLIC } from "../shared/sectors";
import { phuRiengFederation } from "./binh-phuoc-2017";
import { grassrootsUnits, type GrassrootsRow } from "./grassroots-units";

const SCHOOLS = { cluster: "Cụm trường học (giả định)" };
const RUBBER = { cluster: "Cụm doanh nghiệp cao su (giả định)" };

const rows: readonly GrassrootsRow[] = [
  ["Trường MN Mẫu 01", PUBLIC, SCHOOLS],
  ["Trường MN Mẫu 02", PUBLIC, SCHOOLS],
  ["Trường TH Mẫu 03", PUBLIC, SCHOOLS],
  ["Trường TH Mẫu 04", PUBLIC, SCHOOLS],
  ["Trường TH Mẫu 05", PUBLIC, SCHOOLS],
  ["Trường THCS Mẫu 06", PUBLIC, SCHOOLS],
  ["Trường THCS Mẫu 07", PUBLIC, SCHOOLS],
  ["Trường THPT Mẫu 08", PUBLIC, SCHOOLS],
  ["Cơ quan xã Mẫu 09", PUBLIC],
  ["Cơ quan xã Mẫu 10", PUBLIC],
  ["Cơ quan xã Mẫu 11", PUBLIC],
  ["Cơ quan huyện Mẫu 12", PUBLIC],
  ["Trung tâm Y tế Mẫu 13", PUBLIC],
  ["Trung tâm Dịch vụ Mẫu 14", PUBLIC],
  ["Công ty TNHH MTV Cao su Mẫu 15", STATE_ENTERPRISE, RUBBER],
  ["Công ty TNHH MTV Cao su Mẫu 16", STATE_ENTERPRISE, RUBBER],
  ["Công ty TNHH MTV Thủy nông Mẫu 17", STATE_ENTERPRISE],
  ["Công ty TNHH MTV Lâm nghiệp Mẫu 18", STATE_ENTERPRISE],
  ["Công ty TNHH Mẫu 19", NON_STATE_ENTERPRISE],
  ["Công ty TNHH Mẫu 20", NON_STATE_ENTERPRISE],
  ["Công ty TNHH Mẫu 21", NON_STATE_ENTERPRISE],
  ["Công ty TNHH Mẫu 22", NON_STATE_ENTERPRISE],
  ["Công ty TNHH Mẫu 23", NON_STATE_ENTERPRISE],
  ["Công ty TNHH Mẫu 24", NON_STATE_ENTERPRISE],
  ["Công ty TNHH Chế biến hạt điều Mẫu 25", NON_STATE_ENTERPRISE],
  ["Công ty TNHH Chế biến hạt điều Mẫu 26", NON_STATE_ENTERPRISE],
  ["Công ty TNHH Chế biến hạt điều Mẫu 27", NON_STATE_ENTERPRISE],
  ["Công ty TNHH Cao su Mẫu 28", NON_STATE_ENTERPRISE, RUBBER],
  ["Công ty TNHH Cao su Mẫu 29", NON_STATE_ENTERPRISE, RUBBER],
  ["Công ty CP Cao su Mẫu 30", NON_STATE_ENTERPRISE, RUBBER],
  ["Công ty CP Mẫu 31", NON_STATE_ENTERPRISE],
  ["Công ty CP Mẫu 32", NON_STATE_ENTERPRISE],
  ["Công ty CP May Mẫu 33", NON_STATE_ENTERPRISE],
  ["Công ty CP Gỗ Mẫu 34", NON_STATE_ENTERPRISE],
  ["DNTN Mẫu 35", NON_STATE_ENTERPRISE],
  ["DNTN Mẫu 36", NON_STATE_ENTERPRISE],
  ["DNTN Mẫu 37", NON_STATE_ENTERPRISE],
  ["DNTN Xăng dầu Mẫu 38", NON_STATE_ENTERPRISE],
  ["DNTN Vận tải Mẫu 39", NON_STATE_ENTERPRISE],
  ["DNTN Xây dựng Mẫu 40", NON_STATE_ENTERPRISE],
];

/** Forty invented CĐCS below LĐLĐ huyện Phú Riềng, for practice, demonstrations and tests. */
export const phuRiengGrassroots: UnitRegistry = {
  id: registryId("phu-rieng-cdcs"),
  title: "CĐCS trực thuộc LĐLĐ huyện Phú Riềng (danh sách giả định)",
  office: phuRiengFederation,
  units: grassrootsUnits(phuRiengFederation, rows),
  isInvented: true,
  source:
    "Danh sách giả định để thực hành và kiểm thử: tên, mã, loại hình và cụm của các CĐCS đều không có thật.",
};
