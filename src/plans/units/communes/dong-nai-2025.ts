import { dongNaiFederation } from "../province-federations";
import { communeRegistry } from "./commune-registry";

/** The 95 communes of the two-tier tỉnh Đồng Nai, Bình Phước included, each with the code of its territory. */
export const dongNai2025 = communeRegistry(
  "dong-nai-2025",
  "Công đoàn xã, phường tỉnh Đồng Nai (từ 01/7/2025, theo địa giới)",
  dongNaiFederation,
  `
25195 phường Bình Phước
25210 phường Đồng Xoài
25217 phường Phước Long
25220 phường Phước Bình
25222 xã Bù Gia Mập
25225 xã Đăk Ơ
25231 xã Đa Kia
25246 xã Bình Tân
25252 xã Phú Riềng
25255 xã Long Hà
25261 xã Phú Trung
25267 xã Phú Nghĩa
25270 xã Lộc Ninh
25279 xã Lộc Tấn
25280 xã Lộc Thạnh
25292 xã Lộc Quang
25294 xã Lộc Thành
25303 xã Lộc Hưng
25308 xã Thiện Hưng
25309 xã Hưng Phước
25318 xã Tân Tiến
25326 phường Bình Long
25333 phường An Lộc
25345 xã Tân Hưng
25349 xã Minh Đức
25351 xã Tân Quan
25357 xã Tân Khai
25363 xã Đồng Phú
25378 xã Tân Lợi
25387 xã Thuận Lợi
25390 xã Đồng Tâm
25396 xã Bù Đăng
25399 xã Đak Nhau
25402 xã Thọ Sơn
25405 xã Bom Bo
25417 xã Nghĩa Trung
25420 xã Phước Sơn
25432 phường Chơn Thành
25441 phường Minh Hưng
25450 xã Nha Bích
25993 phường Trảng Dài
26005 phường Hố Nai
26017 phường Tam Hiệp
26020 phường Long Bình
26041 phường Trấn Biên
26068 phường Biên Hòa
26080 phường Long Khánh
26089 phường Bình Lộc
26098 phường Bảo Vinh
26104 phường Xuân Lập
26113 phường Hàng Gòn
26116 xã Tân Phú
26119 xã Đak Lua
26122 xã Nam Cát Tiên
26134 xã Tà Lài
26158 xã Phú Lâm
26170 xã Trị An
26173 xã Phú Lý
26179 xã Tân An
26188 phường Tân Triều
26206 xã Định Quán
26209 xã Thanh Sơn
26215 xã Phú Vinh
26221 xã Phú Hòa
26227 xã La Ngà
26248 xã Trảng Bom
26254 xã Bàu Hàm
26278 xã Bình Minh
26281 xã Hưng Thịnh
26296 xã An Viễn
26299 xã Thống Nhất
26311 xã Gia Kiệm
26326 xã Dầu Giây
26332 xã Xuân Quế
26341 xã Cẩm Mỹ
26347 xã Xuân Đường
26359 xã Xuân Đông
26362 xã Sông Ray
26368 xã Long Thành
26374 phường Tam Phước
26377 phường Phước Tân
26380 phường Long Hưng
26383 xã An Phước
26389 xã Bình An
26413 xã Long Phước
26422 xã Phước Thái
26425 xã Xuân Lộc
26428 xã Xuân Bắc
26434 xã Xuân Thành
26446 xã Xuân Hòa
26458 xã Xuân Phú
26461 xã Xuân Định
26485 xã Nhơn Trạch
26491 xã Đại Phước
26503 xã Phước An
`,
);
