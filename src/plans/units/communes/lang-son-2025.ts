import { langSonFederation } from "../province-federations";
import { communeRegistry } from "./commune-registry";

/** The 65 communes of the two-tier tỉnh Lạng Sơn, each with the code of its territory. */
export const langSon2025 = communeRegistry(
  "lang-son-2025",
  "Công đoàn xã, phường tỉnh Lạng Sơn (từ 01/7/2025, theo địa giới)",
  langSonFederation,
  `
05977 phường Đông Kinh
05983 phường Lương Văn Tri
05986 phường Tam Thanh
06001 xã Đoàn Kết
06004 xã Quốc Khánh
06019 xã Tân Tiến
06037 xã Kháng Chiến
06040 xã Thất Khê
06046 xã Tràng Định
06058 xã Quốc Việt
06073 xã Hoa Thám
06076 xã Quý Hòa
06079 xã Hồng Phong
06085 xã Thiện Hòa
06091 xã Thiện Thuật
06103 xã Thiện Long
06112 xã Bình Gia
06115 xã Tân Văn
06124 xã Na Sầm
06148 xã Thụy Hùng
06151 xã Hội Hoan
06154 xã Văn Lãng
06172 xã Hoàng Văn Thụ
06184 xã Đồng Đăng
06187 phường Kỳ Lừa
06196 xã Ba Sơn
06211 xã Cao Lộc
06220 xã Công Sơn
06253 xã Văn Quan
06280 xã Điềm He
06286 xã Khánh Khê
06298 xã Yên Phúc
06313 xã Tri Lễ
06316 xã Tân Đoàn
06325 xã Bắc Sơn
06337 xã Tân Tri
06349 xã Hưng Vũ
06364 xã Vũ Lễ
06367 xã Vũ Lăng
06376 xã Nhất Hòa
06385 xã Hữu Lũng
06391 xã Yên Bình
06400 xã Hữu Liên
06415 xã Vân Nham
06427 xã Cai Kinh
06436 xã Thiện Tân
06445 xã Tân Thành
06457 xã Tuấn Sơn
06463 xã Chi Lăng
06475 xã Bằng Mạc
06481 xã Chiến Thắng
06496 xã Nhân Lý
06505 xã Vạn Linh
06517 xã Quan Sơn
06526 xã Na Dương
06529 xã Lộc Bình
06541 xã Mẫu Sơn
06565 xã Khuất Xá
06577 xã Thống Nhất
06601 xã Lợi Bác
06607 xã Xuân Dương
06613 xã Đình Lập
06616 xã Thái Bình
06625 xã Kiên Mộc
06637 xã Châu Sơn
`,
);
