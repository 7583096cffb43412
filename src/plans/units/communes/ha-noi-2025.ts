import { haNoiFederation } from "../province-federations";
import { communeRegistry } from "./commune-registry";

/** The 126 communes of the two-tier thành phố Hà Nội, each with the code of its territory. */
export const haNoi2025 = communeRegistry(
  "ha-noi-2025",
  "Công đoàn xã, phường thành phố Hà Nội (từ 01/7/2025, theo địa giới)",
  haNoiFederation,
  `
00004 phường Ba Đình
00008 phường Ngọc Hà
00025 phường Giảng Võ
00070 phường Hoàn Kiếm
00082 phường Cửa Nam
00091 phường Phú Thượng
00097 phường Hồng Hà
00103 phường Tây Hồ
00118 phường Bồ Đề
00127 phường Việt Hưng
00136 phường Phúc Lợi
00145 phường Long Biên
00160 phường Nghĩa Đô
00166 phường Cầu Giấy
00175 phường Yên Hòa
00190 phường Ô Chợ Dừa
00199 phường Láng
00226 phường Văn Miếu - Quốc Tử Giám
00229 phường Kim Liên
00235 phường Đống Đa
00256 phường Hai Bà Trưng
00283 phường Vĩnh Tuy
00292 phường Bạch Mai
00301 phường Vĩnh Hưng
00316 phường Định Công
00322 phường Tương Mai
00328 phường Lĩnh Nam
00331 phường Hoàng Mai
00337 phường Hoàng Liệt
00340 phường Yên Sở
00352 phường Phương Liệt
00364 phường Khương Đình
00367 phường Thanh Xuân
00376 xã Sóc Sơn
00382 xã Kim Anh
00385 xã Trung Giã
00430 xã Đa Phúc
00433 xã Nội Bài
00454 xã Đông Anh
00466 xã Phúc Thịnh
00475 xã Thư Lâm
00493 xã Thiên Lộc
00508 xã Vĩnh Thanh
00541 xã Phù Đổng
00562 xã Thuận An
00565 xã Gia Lâm
00577 xã Bát Tràng
00592 phường Từ Liêm
00598 phường Thượng Cát
00602 phường Đông Ngạc
00611 phường Xuân Đỉnh
00613 phường Tây Tựu
00619 phường Phú Diễn
00622 phường Xuân Phương
00634 phường Tây Mỗ
00637 phường Đại Mỗ
00640 xã Thanh Trì
00643 phường Thanh Liệt
00664 xã Đại Thanh
00679 xã Ngọc Hồi
00685 xã Nam Phù
04930 xã Yên Xuân
08974 xã Quang Minh
08980 xã Yên Lãng
08995 xã Tiến Thắng
09022 xã Mê Linh
09552 phường Kiến Hưng
09556 phường Hà Đông
09562 phường Yên Nghĩa
09568 phường Phú Lương
09574 phường Sơn Tây
09604 phường Tùng Thiện
09616 xã Đoài Phương
09619 xã Quảng Oai
09634 xã Cổ Đô
09661 xã Minh Châu
09664 xã Vật Lại
09676 xã Bất Bạt
09694 xã Suối Hai
09700 xã Ba Vì
09706 xã Yên Bài
09715 xã Phúc Thọ
09739 xã Phúc Lộc
09772 xã Hát Môn
09784 xã Đan Phượng
09787 xã Liên Minh
09817 xã Ô Diên
09832 xã Hoài Đức
09856 xã Dương Hòa
09871 xã Sơn Đồng
09877 xã An Khánh
09886 phường Dương Nội
09895 xã Quốc Oai
09910 xã Kiều Phú
09931 xã Hưng Đạo
09952 xã Phú Cát
09955 xã Thạch Thất
09982 xã Hạ Bằng
09988 xã Hòa Lạc
10003 xã Tây Phương
10015 phường Chương Mỹ
10030 xã Phú Nghĩa
10045 xã Xuân Mai
10072 xã Quảng Bị
10081 xã Trần Phú
10096 xã Hòa Phú
10114 xã Thanh Oai
10126 xã Bình Minh
10144 xã Tam Hưng
10180 xã Dân Hòa
10183 xã Thường Tín
10210 xã Hồng Vân
10231 xã Thượng Phúc
10237 xã Chương Dương
10273 xã Phú Xuyên
10279 xã Phượng Dực
10330 xã Chuyên Mỹ
10342 xã Đại Xuyên
10354 xã Vân Đình
10369 xã Ứng Thiên
10402 xã Ứng Hòa
10417 xã Hòa Xá
10441 xã Mỹ Đức
10459 xã Phúc Sơn
10465 xã Hồng Sơn
10489 xã Hương Sơn
`,
);
