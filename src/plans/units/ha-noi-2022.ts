import { registryId } from "../../domain/codes";
import type { UnitRegistry } from "../../domain/unit/unit";
import { communesInstead, districtFederation } from "./district-federation";
import { haNoiFederation } from "./province-federations";

const district = districtFederation(haNoiFederation.code);

/** Also the office of the registry of its own CĐCS. */
export const giaLamFederation = district("018", "huyện Gia Lâm");

/** The thirty district-level federations that reported to LĐLĐ thành phố Hà Nội when plan Gia Lâm 2023 was signed (12/2022). */
export const haNoi2022: UnitRegistry = {
  id: registryId("ha-noi-2022"),
  title: "LĐLĐ các quận, huyện, thị xã thành phố Hà Nội (12/2022)",
  office: haNoiFederation,
  units: [
    district("001", "quận Ba Đình"),
    district("002", "quận Hoàn Kiếm"),
    district("003", "quận Tây Hồ"),
    district("004", "quận Long Biên"),
    district("005", "quận Cầu Giấy"),
    district("006", "quận Đống Đa"),
    district("007", "quận Hai Bà Trưng"),
    district("008", "quận Hoàng Mai"),
    district("009", "quận Thanh Xuân"),
    district("016", "huyện Sóc Sơn"),
    district("017", "huyện Đông Anh"),
    giaLamFederation,
    district("019", "quận Nam Từ Liêm"),
    district("020", "huyện Thanh Trì"),
    district("021", "quận Bắc Từ Liêm"),
    district("250", "huyện Mê Linh"),
    district("268", "quận Hà Đông"),
    district("269", "thị xã Sơn Tây"),
    district("271", "huyện Ba Vì"),
    district("272", "huyện Phúc Thọ"),
    district("273", "huyện Đan Phượng"),
    district("274", "huyện Hoài Đức"),
    district("275", "huyện Quốc Oai"),
    district("276", "huyện Thạch Thất"),
    district("277", "huyện Chương Mỹ"),
    district("278", "huyện Thanh Oai"),
    district("279", "huyện Thường Tín"),
    district("280", "huyện Phú Xuyên"),
    district("281", "huyện Ứng Hòa"),
    district("282", "huyện Mỹ Đức"),
  ],
  isInvented: false,
  source:
    "Danh mục đơn vị hành chính của Tổng cục Thống kê (bản 01/10/2022); mã đơn vị là mã hành chính. Chưa gồm công đoàn ngành, công đoàn các khu công nghiệp và CĐCS trực thuộc vì kế hoạch không nêu tên.",
  replacedBy: communesInstead("ha-noi-2025"),
};
