import { isoDate, registryId } from "../../domain/codes";
import type { UnitRegistry } from "../../domain/unit/unit";
import { ENTERPRISE, PUBLIC } from "../shared/sectors";
import { grassrootsUnits, type GrassrootsRow } from "./grassroots-units";
import { giaLamFederation } from "./ha-noi-2022";

/**
 * Unions whose bodies live on the state budget alone were ended by mid-2025 and have no successors (Kết luận 157-KL/TW);
 * those of bodies that earn part of their costs went on.
 */
const STATE_PAID = { validTo: isoDate("2025-06-30"), successors: [] };

const rows: readonly GrassrootsRow[] = [
  ["Trường MN Mẫu 01", PUBLIC, STATE_PAID],
  ["Trường MN Mẫu 02", PUBLIC, STATE_PAID],
  ["Trường MN Mẫu 03", PUBLIC, STATE_PAID],
  ["Trường TH Mẫu 04", PUBLIC, STATE_PAID],
  ["Trường TH Mẫu 05", PUBLIC, STATE_PAID],
  ["Trường TH Mẫu 06", PUBLIC, STATE_PAID],
  ["Trường THCS Mẫu 07", PUBLIC, STATE_PAID],
  ["Trường THCS Mẫu 08", PUBLIC, STATE_PAID],
  ["Trường THPT Mẫu 09", PUBLIC],
  ["Cơ quan xã Mẫu 10", PUBLIC, STATE_PAID],
  ["Cơ quan xã Mẫu 11", PUBLIC, STATE_PAID],
  ["Cơ quan thị trấn Mẫu 12", PUBLIC, STATE_PAID],
  ["Cơ quan huyện Mẫu 13", PUBLIC, STATE_PAID],
  ["Trung tâm Y tế Mẫu 14", PUBLIC],
  ["Trung tâm Văn hóa Mẫu 15", PUBLIC],
  ["Ban Quản lý dự án Mẫu 16", PUBLIC],
  ["Công ty TNHH MTV Môi trường Mẫu 17", ENTERPRISE],
  ["Công ty TNHH MTV Thủy lợi Mẫu 18", ENTERPRISE],
  ["Công ty TNHH Gốm sứ Mẫu 19", ENTERPRISE],
  ["Công ty TNHH Gốm sứ Mẫu 20", ENTERPRISE],
  ["Công ty TNHH May Mẫu 21", ENTERPRISE],
  ["Công ty TNHH Cơ khí Mẫu 22", ENTERPRISE],
  ["Công ty TNHH Bao bì Mẫu 23", ENTERPRISE],
  ["Công ty TNHH Thương mại Mẫu 24", ENTERPRISE],
  ["Công ty TNHH Thương mại Mẫu 25", ENTERPRISE],
  ["Công ty TNHH Dịch vụ Mẫu 26", ENTERPRISE],
  ["Công ty TNHH Mẫu 27", ENTERPRISE],
  ["Công ty TNHH Mẫu 28", ENTERPRISE],
  ["Công ty TNHH Mẫu 29", ENTERPRISE],
  ["Công ty CP Xây dựng Mẫu 30", ENTERPRISE],
  ["Công ty CP Xây dựng Mẫu 31", ENTERPRISE],
  ["Công ty CP Vận tải Mẫu 32", ENTERPRISE],
  ["Công ty CP Dược Mẫu 33", ENTERPRISE],
  ["Công ty CP May Mẫu 34", ENTERPRISE],
  ["Công ty CP Mẫu 35", ENTERPRISE],
  ["Công ty CP Mẫu 36", ENTERPRISE],
  ["Trường MN tư thục Mẫu 37", ENTERPRISE],
  ["DNTN Mẫu 38", ENTERPRISE],
  ["DNTN Cơ khí Mẫu 39", ENTERPRISE],
  ["HTX Nông nghiệp Mẫu 40", ENTERPRISE],
];

/** Forty invented CĐCS below LĐLĐ huyện Gia Lâm, for practice, demonstrations and tests. */
export const giaLamGrassroots: UnitRegistry = {
  id: registryId("gia-lam-cdcs"),
  title: "CĐCS trực thuộc LĐLĐ huyện Gia Lâm (danh sách giả định)",
  office: giaLamFederation,
  units: grassrootsUnits(giaLamFederation, rows),
  isInvented: true,
  source: "Danh sách giả định để thực hành và kiểm thử: tên, mã và loại hình của các CĐCS đều không có thật.",
};
