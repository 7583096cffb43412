import { lamDongFederation } from "../province-federations";
import { communeRegistry } from "./commune-registry";

/** The 124 communes of the two-tier tỉnh Lâm Đồng, Đắk Nông included, each with the code of its territory. */
export const lamDong2025 = communeRegistry(
  "lam-dong-2025",
  "Công đoàn xã, phường, đặc khu tỉnh Lâm Đồng (từ 01/7/2025, theo địa giới)",
  lamDongFederation,
  `
22918 phường Mũi Né
22924 phường Phú Thủy
22933 phường Hàm Thắng
22945 phường Phan Thiết
22954 phường Tiến Thành
22960 phường Bình Thuận
22963 xã Tuyên Quang
22969 xã Liên Hương
22972 xã Phan Rí Cửa
22978 xã Tuy Phong
22981 xã Vĩnh Hảo
23005 xã Bắc Bình
23008 xã Phan Sơn
23020 xã Hải Ninh
23023 xã Sông Lũy
23032 xã Lương Sơn
23041 xã Hồng Thái
23053 xã Hòa Thắng
23059 xã Hàm Thuận
23065 xã La Dạ
23074 xã Đông Giang
23086 xã Hồng Sơn
23089 xã Hàm Thuận Bắc
23095 xã Hàm Liêm
23110 xã Hàm Thuận Nam
23122 xã Hàm Thạnh
23128 xã Hàm Kiệm
23134 xã Tân Lập
23143 xã Tân Thành
23149 xã Tánh Linh
23152 xã Bắc Ruộng
23158 xã Nghị Đức
23173 xã Đồng Kho
23188 xã Suối Kiết
23191 xã Đức Linh
23194 xã Hoài Đức
23200 xã Nam Thành
23227 xã Trà Tân
23230 xã Tân Minh
23231 phường Phước Hội
23235 phường La Gi
23236 xã Hàm Tân
23246 xã Tân Hải
23266 xã Sơn Mỹ
23272 đặc khu Phú Quý
24611 phường Bắc Gia Nghĩa
24615 phường Nam Gia Nghĩa
24616 xã Quảng Sơn
24617 phường Đông Gia Nghĩa
24620 xã Quảng Hòa
24631 xã Quảng Khê
24637 xã Tà Đùng
24640 xã Cư Jút
24646 xã Đắk Wil
24649 xã Nam Dong
24664 xã Đức Lập
24670 xã Đắk Mil
24678 xã Đắk Sắk
24682 xã Thuận An
24688 xã Krông Nô
24697 xã Nam Đà
24703 xã Nâm Nung
24712 xã Quảng Phú
24717 xã Đức An
24718 xã Đắk Song
24722 xã Thuận Hạnh
24730 xã Trường Xuân
24733 xã Kiến Đức
24736 xã Quảng Trực
24739 xã Tuy Đức
24748 xã Quảng Tân
24751 xã Nhân Cơ
24760 xã Quảng Tín
24778 phường Lâm Viên - Đà Lạt
24781 phường Xuân Hương - Đà Lạt
24787 phường Cam Ly - Đà Lạt
24805 phường Xuân Trường - Đà Lạt
24820 phường 2 Bảo Lộc
24823 phường 1 Bảo Lộc
24829 phường B'Lao
24841 phường 3 Bảo Lộc
24846 phường Lang Biang - Đà Lạt
24848 xã Lạc Dương
24853 xã Đam Rông 4
24868 xã Nam Ban Lâm Hà
24871 xã Đinh Văn Lâm Hà
24875 xã Đam Rông 3
24877 xã Đam Rông 2
24883 xã Nam Hà Lâm Hà
24886 xã Đam Rông 1
24895 xã Phú Sơn Lâm Hà
24907 xã Phúc Thọ Lâm Hà
24916 xã Tân Hà Lâm Hà
24931 xã Đơn Dương
24934 xã D'Ran
24943 xã Ka Đô
24955 xã Quảng Lập
24958 xã Đức Trọng
24967 xã Hiệp Thạnh
24976 xã Tân Hội
24985 xã Ninh Gia
24988 xã Tà Năng
24991 xã Tà Hine
25000 xã Di Linh
25007 xã Đinh Trang Thượng
25015 xã Gia Hiệp
25018 xã Bảo Thuận
25036 xã Hòa Ninh
25042 xã Hòa Bắc
25051 xã Sơn Điền
25054 xã Bảo Lâm 1
25057 xã Bảo Lâm 5
25063 xã Bảo Lâm 4
25084 xã Bảo Lâm 2
25093 xã Bảo Lâm 3
25099 xã Đạ Huoai
25105 xã Đạ Huoai 2
25114 xã Đạ Huoai 3
25126 xã Đạ Tẻh
25135 xã Đạ Tẻh 3
25138 xã Đạ Tẻh 2
25159 xã Cát Tiên
25162 xã Cát Tiên 3
25180 xã Cát Tiên 2
`,
);
