import { lowerFirst } from "../../forms/words";

export const FRONT_WORDS = {
  headings: {
    code: "Mã",
    ordinal: "TT",
    label: "Chỉ tiêu",
    rest: "",
    value: "Thực hiện",
    target: "Chỉ tiêu giao",
    status: "Đánh giá",
    change: "Tăng, giảm so với",
  },
  /** Above the differences from another time. */
  change: (time: string): string => `Tăng, giảm so với ${time}`,
  /** "Năm 2021: 44, năm 2022: 41". */
  course: (rounds: readonly (readonly [name: string, shown: string])[]): string =>
    rounds.map(([name, shown], at) => `${at === 0 ? name : lowerFirst(name)}: ${shown}`).join(", "),
  points: " điểm phần trăm",
  untargeted: "Văn bản không giao chỉ tiêu số lượng. Kết quả của các nội dung chính:",
  annexes: (sheet: string): string => `Số liệu đầy đủ ở các phụ lục kèm theo, từ trang “${sheet}”.`,
} as const;
