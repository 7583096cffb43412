import type { DataElement } from "../../../domain/plan/data-element";
import { GRASSROOTS } from "../../shared/levels";
import { ENTERPRISE } from "../../shared/sectors";
import { flow, stock } from "../../shared/shapes";
import { row } from "../../shared/rows";

const asked = { origin: GRASSROOTS, sectors: [ENTERPRISE] } as const;

/** Counted from the first day of the year on. */
const initiatives = { unitOfMeasure: "sáng kiến", type: "count", ...stock, ...asked } as const;
const disputes = { unitOfMeasure: "vụ", type: "count", ...flow, ...asked } as const;
const works = { type: "count", ...flow, ...asked } as const;
const enterprises = { unitOfMeasure: "doanh nghiệp", type: "tally", ...stock, ...asked } as const;

/** GL-02, GL-06 and GL-09 to GL-11: "Đối với khối doanh nghiệp". */
export const enterpriseElements: readonly DataElement[] = [
  row("SK_DN_XONG", "Sáng kiến đã hoàn thành giai đoạn 2 chương trình “01 triệu sáng kiến”", initiatives, {
    accumulates: true,
    hint: "Lũy kế giai đoạn 2, tính đến ngày cuối của đợt. Được vượt số đã đăng ký.",
  }),
  row("SK_DN_DANGKY", "Sáng kiến đã đăng ký giai đoạn 2 chương trình “01 triệu sáng kiến”", initiatives, {
    hint: "Chỉ tiêu doanh nghiệp đã đăng ký cho cả giai đoạn 2.",
  }),
  row("TET_CHAMLO", "Đoàn viên, người lao động được chăm lo Tết Quý Mão 2023", {
    unitOfMeasure: "người",
    type: "count",
    ...flow,
    ...asked,
    hint: "Mỗi người chỉ tính một lần, dù được chăm lo nhiều hình thức.",
  }),
  row("TET_KHONGCO", "Đoàn viên, người lao động không có Tết", {
    unitOfMeasure: "người",
    type: "count",
    ...flow,
    ...asked,
    hint: "Người không được doanh nghiệp, công đoàn hay tổ chức nào chăm lo Tết. Không có ai thì ghi 0 hoặc KPS.",
  }),
  row("TRANHCHAP", "Tranh chấp lao động tập thể xảy ra trong đợt", disputes, {
    hint: "Tranh chấp dẫn tới đình công thì chỉ tính ở dòng đình công.",
  }),
  row("DINHCONG", "Đình công không đúng pháp luật xảy ra trong đợt", disputes, {
    hint: "Gồm cả ngừng việc tập thể không theo trình tự của pháp luật.",
  }),
  row("TRANHCHAP_GOC", "Tranh chấp lao động tập thể cùng kỳ năm 2022", disputes, {
    hint: "Cùng những tháng của đợt, trong năm 2022. Không có vụ nào thì ghi 0 hoặc KPS.",
  }),
  row("DINHCONG_GOC", "Đình công không đúng pháp luật cùng kỳ năm 2022", disputes, {
    hint: "Cùng những tháng của đợt, trong năm 2022. Không có vụ nào thì ghi 0 hoặc KPS.",
  }),
  row("TULDTT_DN_KY", "Doanh nghiệp có thỏa ước lao động tập thể còn hiệu lực", enterprises, {
    hint: "Đếm doanh nghiệp có thỏa ước còn hiệu lực đến ngày cuối của đợt. Nhiều bản hoặc bản sửa đổi vẫn tính một doanh nghiệp.",
  }),
  row("QCDC_DN", "Doanh nghiệp đã ban hành và thực hiện quy chế dân chủ ở nơi làm việc", enterprises, {
    hint: "Chỉ tính khi quy chế đã ban hành và đang thực hiện.",
  }),
  row("DOITHOAI", "Cuộc đối thoại tại nơi làm việc đã tổ chức", {
    ...works,
    unitOfMeasure: "cuộc",
    hint: "Đối thoại định kỳ, theo vụ việc hoặc khi một bên yêu cầu, đã tổ chức trong đợt.",
  }),
  row("CT_CHAOMUNG", "Công trình chào mừng Đại hội công đoàn các cấp", {
    ...works,
    unitOfMeasure: "công trình",
    hint: "Hoàn thành trong đợt. Mỗi công trình chỉ tính một lần.",
  }),
  row("PV_CHAOMUNG", "Phần việc chào mừng Đại hội công đoàn các cấp", {
    ...works,
    unitOfMeasure: "phần việc",
    hint: "Hoàn thành trong đợt. Mỗi phần việc chỉ tính một lần.",
  }),
  row("SP_CHAOMUNG", "Sản phẩm chào mừng Đại hội công đoàn các cấp", {
    ...works,
    unitOfMeasure: "sản phẩm",
    hint: "Hoàn thành trong đợt. Đếm loại sản phẩm, không đếm số lượng sản xuất.",
  }),
];
