/** Messages of the commands `return` and `fix`. Each entry is a whole sentence or line. */
export const mendingCommandWords = {
  roundNeeded: "Khi ghi --plan và --units để đối chiếu danh sách, cần ghi cả --round.",
  notADay: (found: string) =>
    `Không hiểu ngày "${found}". Hãy ghi theo dạng năm-tháng-ngày, ví dụ 2018-03-05.`,
  slipWritten: (file: string, path: string) => `Đã lập phiếu trả lại cho "${file}": ${path}`,
  separateSlipWritten: (file: string, path: string, reason: string) =>
    `Đã lập phiếu trả lại cho "${file}": ${path}. ${reason}`,
  messagesWritten: (count: number, path: string) => `Đã ghi ${String(count)} tin nhắn gửi kèm: ${path}`,
  nothingToReturn: "Không có báo cáo nào phải trả lại.",
  returned: (count: number, folder: string) =>
    `Đã trả lại ${String(count)} báo cáo, ghi trong thư mục ${folder}`,

  oneFile: (path: string) => `"${path}" không phải là một tệp. Lệnh fix chỉ nhận một tệp mỗi lần.`,
  notAForm: (path: string, reason: string) => `Chưa xem được "${path}": ${reason}`,
  nothingToFix: "Không có chỗ nào sửa tự động được một cách an toàn.",
  fixes: (count: number) => `${String(count)} chỗ sửa tự động được an toàn:`,
  fix: (cell: string, sheet: string, subject: string, before: string, after: string, rule: string) =>
    `  ${cell} (trang “${sheet}”) ${subject}: ${before} → ${after}  [${rule}]`,
  howToApply: "Chưa sửa gì. Để ghi bản đã sửa, hãy chạy lại với --apply all --out <tệp>.",
  nothingWritten: "Không ghi tệp nào, vì không có gì để sửa.",
  outNeeded: "Hãy chỉ ra tệp để ghi bản đã sửa bằng --out; tệp gốc không bao giờ bị ghi đè.",
  sameFile: (path: string) => `Không ghi đè lên tệp gốc "${path}". Hãy chọn tên khác cho --out.`,
  unknownChoice: (found: string) =>
    `Không có chỗ nào ứng với --apply "${found}". Hãy ghi all, hoặc địa chỉ ô, mã dòng, mã quy tắc như trong danh sách. Chưa ghi gì.`,
  notFixed: (path: string, reason: string) => `Chưa ghi được bản đã sửa của "${path}", vì ${reason}.`,
  fixedWritten: (count: number, path: string) =>
    `Đã sửa ${String(count)} chỗ và ghi thành ${path}; tệp gốc được giữ nguyên. Mở bằng Excel, các công thức sẽ được tính lại.`,
  errorsLeft: (count: number) => `Còn ${String(count)} lỗi phải sửa bằng tay.`,
} as const;
