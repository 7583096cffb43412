import type { TemplatePlan } from "../../domain/standard/plan-for-period";
import { doanVien } from "./doan-vien";
import { thiDua } from "./thi-dua";
import { thoaUoc } from "./thoa-uoc";

/** Of no year and no office: plans for any period are made of them. */
export const standardTemplates: readonly TemplatePlan[] = [thoaUoc, doanVien, thiDua];
