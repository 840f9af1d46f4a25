// SPDX-License-Identifier: MIT
#include "app/samples/sampletitles.h"

namespace docket {

namespace {

using enum SampleField;

constexpr SampleTitle englishTitles[] = {
    {"Nurse (m/f/d), Intensive Care", "ICU", Care},
    {"Senior Backend Engineer, Payments", "BE", Software},
    {"Warehouse Team Lead, Night Shift", "WH", Logistics},
    {"Registered Nurse, Emergency", "ER", Care},
    {"Data Analyst", "DA", Software},
    {"Product Manager, Assessments", "PM", Product},
    {"Truck Driver CE", "TD", Logistics},
    {"Customer Support Specialist (Arabic & English)", "CS", Service},
    {"Chief Bottle Opener", "BO", Service},
    {"Midwife", "MW", Care},
    {"Physiotherapist, Outpatient Clinic", "PT", Care},
    {"Care Assistant, Weekends", "CA", Care},
    {"Pharmacy Technician", "PH", Care},
    {"Frontend Engineer (TypeScript)", "FE", Software},
    {"Site Reliability Engineer", "SRE", Software},
    {"C++ Developer, Embedded Systems", "CPP", Software},
    {"Security Engineer – Identity & Access", "SEC", Software},
    {"QA Engineer / Test Automation", "QA", Software},
    {"Machine Learning Engineer, Search", "ML", Software},
    {"Forklift Operator", "FO", Logistics},
    {"Dispatcher, Cold Chain", "DC", Logistics},
    {"Parcel Courier (bicycle)", "PC", Logistics},
    {"Customs Declarant", "CU", Logistics},
    {"UX Researcher", "UX", Product},
    {"Brand Designer", "BD", Product},
    {"Technical Writer, Developer Documentation", "TW", Product},
    {"Field Marketing Manager EMEA", "FM", Product},
    {"Receptionist, Front Desk", "RC", Service},
    {"Hotel Night Auditor", "NA", Service},
    {"Barista", "BA", Service},
    {"Flight Attendant, Long Haul", "FA", Service},
    {"Account Executive, Mid-Market", "AE", Service},
    {"Payroll Accountant", "PA", Finance},
    {"Internal Auditor", "IA", Finance},
    {"Credit Risk Analyst", "CR", Finance},
    {"Compliance Officer (Anti-Money Laundering)", "AML", Finance},
    {"Electrician, Solar Installations", "EL", Trades},
    {"CNC Machinist", "CNC", Trades},
    {"HVAC Service Technician", "HV", Trades},
    {"Train Driver", "TR", Trades},
    {"Wind Turbine Technician, Offshore", "WT", Trades},
    {"Site Supervisor, Residential Construction", "SV", Trades},
    {"School Bus Driver – Part-time", "SB", Logistics},
    {"Kindergarten Teacher", "KT", Care},
};

constexpr SampleTitle germanTitles[] = {
    {"Fachkraft für Arbeitssicherheit (m/w/d)", "FASI", Trades},
    {"Pflegefachkraft (m/w/d) Intensivstation", "ITS", Care},
    {"Mechatroniker (m/w/d) für Kältetechnik", "MK", Trades},
    {"Sachbearbeiter:in Lohn- und Gehaltsabrechnung", "LG", Finance},
    {"Softwareentwickler (m/w/d) C++ / Qt", "SW", Software},
    {"Berufskraftfahrer (m/w/d) Nahverkehr", "BK", Logistics},
    {"Erzieherin / Erzieher in Teilzeit", "ERZ", Care},
    {"Werkstudent*in Produktmanagement", "WS", Product},
    {"Fachinformatiker (m/w/d) Systemintegration", "FI", Software},
    {"Kaufmännische Leitung (m/w/d)", "KL", Finance},
    {"Köchin / Koch à la carte", "KO", Service},
    {"Lokführer:in Güterverkehr", "LF", Trades},
};

constexpr SampleTitle japaneseTitles[] = {
    {"プロダクトデザイナー", "PD", Product},
    {"バックエンドエンジニア", "BE", Software},
    {"看護師(夜勤あり)", "NS", Care},
    {"カスタマーサポート担当", "CS", Service},
    {"倉庫管理リーダー", "WH", Logistics},
    {"経理スタッフ", "AC", Finance},
};

} // namespace

std::span<const SampleTitle> sampleTitles(SampleLanguage language)
{
    switch (language) {
    case SampleLanguage::English:
        return englishTitles;
    case SampleLanguage::German:
        return germanTitles;
    case SampleLanguage::Japanese:
        return japaneseTitles;
    }
    return {};
}

} // namespace docket
