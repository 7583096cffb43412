import { roundId } from "../../domain/codes";
import type { Round } from "../../domain/plan/round";
import { lasting } from "../shared/rounds";

export const ROUND_1 = roundId("1");
export const ROUND_2 = roundId("2");
export const BOTH_ROUNDS = [ROUND_1, ROUND_2] as const;

/**
 * "Từ tháng 01/2015" is read as from the first day of the month. The document names no day for sending reports. What is
 * asked of round 1 is complete with its review on 28/7/2015, so that `due` is ten days after that day; of round 2 and of
 * the year it is ten days after 31/12/2015. Inferred.
 */
export const rounds: readonly Round[] = [
  {
    id: ROUND_1,
    name: "Đợt 1",
    theme:
      "Thi đua lập thành tích chào mừng: Kỷ niệm 85 năm thành lập Đảng cộng sản Việt Nam (03/02/1930 - 03/02/2015), kỷ niệm 40 năm ngày giải phóng hoàn toàn Miền Nam thống nhất đất nước (30/4/1975 - 30/4/2015), kỷ niệm 129 năm Ngày Quốc tế Lao động (1/5/1886 - 1/5/2015), kỷ niệm 61 năm chiến thắng Điện Biên Phủ (7/5/1954 - 7/5/2015), kỷ niệm 125 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2015)",
    ...lasting("2015-01-01", "2015-06-30", "2015-08-07"),
  },
  {
    id: ROUND_2,
    name: "Đợt 2",
    theme:
      "Thi đua lập thành tích chào mừng: Kỷ niệm 86 năm Ngày thành lập tổ chức Công đoàn Việt Nam (28/7/1929 - 28/7/2015), kỷ niệm 70 năm cách mạng Tháng Tám (19/8/1945 - 19/8/2015) và Quốc khánh nước Cộng hoà xã hội chủ nghĩa Việt Nam (02/9/1945 - 02/9/2015), kỷ niệm 71 năm Ngày thành lập Quân đội nhân dân Việt Nam (22/12/1944 - 22/12/2015), 26 năm Ngày hội Quốc phòng toàn dân (22/12/1989 - 22/12/2015)",
    ...lasting("2015-07-01", "2015-12-31", "2016-01-10"),
  },
  {
    id: roundId("NAM"),
    name: "Tổng kết năm 2015",
    theme: "Phong trào thi đua năm 2015",
    ...lasting("2015-01-01", "2015-12-31", "2016-01-10"),
    of: BOTH_ROUNDS,
  },
];
