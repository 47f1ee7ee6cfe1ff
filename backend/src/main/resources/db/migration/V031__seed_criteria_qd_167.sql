-- The conditions of QĐ 167/QĐ-TTg (03/02/2021) as far as they could be read. What is not confirmed stands there,
-- marked and switched off; nothing stands in for thresholds that were not found.
SELECT set_config('phusa.context', '{"action": "criteria-set.ship", "actorName": "Phù Sa", "actorKind": "PRODUCT"}', true);

INSERT INTO criteria_set (id, code, name_vi, name_en, law)
VALUES ('01940000-0000-7000-8000-000000000167', 'QD-167-PILOT',
        'Điều kiện chọn HTX thí điểm kiểu mới', 'Conditions for pilot model cooperatives', 'QĐ 167/QĐ-TTg');

INSERT INTO criteria_set_version (id, criteria_set_id, number, status, published_at, content_hash, content)
VALUES ('01940000-0000-7000-8000-000000016701', '01940000-0000-7000-8000-000000000167', 1, 'PUBLISHED', now(),
        'b63014dc71c110690d185a980eaf64b199b7555d5998cbdaaf67ac2e9dbb6df5',
$content$
{
  "conditions": [
    {
      "key": "cooperative-or-union",
      "kind": "MANDATORY",
      "nameVi": "Là hợp tác xã hoặc liên hiệp hợp tác xã",
      "nameEn": "Is a cooperative or a cooperative union",
      "expression": "kind in ['COOPERATIVE', 'UNION']",
      "enabled": true,
      "confirmed": true,
      "law": {
        "document": "QĐ 167/QĐ-TTg",
        "source": "https://amp.baodautu.vn/phe-duyet-de-an-lua-chon-hoan-thien-nhan-rong-mo-hinh-hop-tac-xa-kieu-moi-d137770.html",
        "article": "Đối tượng tham gia"
      },
      "remedyVi": "Chỉ hợp tác xã và liên hiệp hợp tác xã được tham gia; nếu loại hình ghi sai thì sửa trong hồ sơ đăng ký.",
      "remedyEn": "Only cooperatives and unions may take part; correct the kind in the record if it is wrong."
    },
    {
      "key": "in-operation",
      "kind": "MANDATORY",
      "nameVi": "Đang hoạt động",
      "nameEn": "Is in operation",
      "expression": "status == 'ACTIVE'",
      "enabled": true,
      "confirmed": true,
      "law": {
        "document": "QĐ 167/QĐ-TTg",
        "source": "https://amp.baodautu.vn/phe-duyet-de-an-lua-chon-hoan-thien-nhan-rong-mo-hinh-hop-tac-xa-kieu-moi-d137770.html",
        "article": "Đối tượng tham gia"
      },
      "remedyVi": "Hợp tác xã phải đang hoạt động; nếu đã hoạt động trở lại thì cập nhật tình trạng trong hồ sơ đăng ký.",
      "remedyEn": "It must be operating; if it has resumed, update its status in the record."
    },
    {
      "key": "operates-under-law-2012",
      "kind": "MANDATORY",
      "nameVi": "Hoạt động theo Luật Hợp tác xã 2012",
      "nameEn": "Operates under the Law on Cooperatives 2012",
      "expression": "operatingLaw == 'LAW_2012'",
      "enabled": true,
      "confirmed": true,
      "law": {
        "document": "QĐ 167/QĐ-TTg",
        "source": "https://amp.baodautu.vn/phe-duyet-de-an-lua-chon-hoan-thien-nhan-rong-mo-hinh-hop-tac-xa-kieu-moi-d137770.html",
        "article": "Điều kiện bắt buộc"
      },
      "remedyVi": "Ghi đúng luật đang áp dụng trong hồ sơ đăng ký, kèm điều lệ.",
      "remedyEn": "Record the law that applies, with the charter.",
      "note": "Luật 17/2023/QH15 có hiệu lực từ 01/07/2024; chưa tìm thấy văn bản nói điều kiện này áp dụng ra sao với HTX đã chuyển sang luật mới."
    },
    {
      "key": "works-under-a-model",
      "kind": "MANDATORY",
      "nameVi": "Sản xuất, kinh doanh theo một trong các mô hình của Đề án",
      "nameEn": "Works under one of the models of the scheme",
      "expression": "modelCode != ''",
      "enabled": true,
      "confirmed": true,
      "law": {
        "document": "QĐ 167/QĐ-TTg",
        "source": "https://amp.baodautu.vn/phe-duyet-de-an-lua-chon-hoan-thien-nhan-rong-mo-hinh-hop-tac-xa-kieu-moi-d137770.html",
        "article": "Điều kiện bắt buộc"
      },
      "remedyVi": "Chọn mô hình mà hợp tác xã đang theo, trong hồ sơ ứng viên.",
      "remedyEn": "Choose the model it works under, in the candidate's dossier.",
      "note": "Mới xác nhận được tên 8 trong 12 mô hình."
    },
    {
      "key": "profitable-three-years",
      "kind": "MANDATORY",
      "nameVi": "Có lãi liên tục trong 3 năm tài chính gần nhất",
      "nameEn": "In profit in each of the last 3 financial years",
      "expression": "profitBeforeTax[0] > 0 && profitBeforeTax[1] > 0 && profitBeforeTax[2] > 0",
      "enabled": true,
      "confirmed": true,
      "law": {
        "document": "QĐ 167/QĐ-TTg",
        "source": "https://amp.baodautu.vn/phe-duyet-de-an-lua-chon-hoan-thien-nhan-rong-mo-hinh-hop-tac-xa-kieu-moi-d137770.html",
        "article": "Điều kiện bắt buộc"
      },
      "remedyVi": "Cần lợi nhuận trước thuế lớn hơn 0 ở cả ba năm; năm nào chưa có số liệu thì nộp báo cáo năm đó.",
      "remedyEn": "Profit before tax must be above 0 in all three years; where a year is missing, file its report.",
      "note": "“Gần nhất” theo cách nêu của Hà Nội; văn bản toàn quốc ghi “liên tục trong 3 năm tài chính”."
    },
    {
      "key": "dossier-complete",
      "kind": "MANDATORY",
      "nameVi": "Nộp đầy đủ hồ sơ đăng ký tham gia",
      "nameEn": "Has filed the complete application dossier",
      "expression": "dossierComplete",
      "enabled": true,
      "confirmed": true,
      "law": {
        "document": "QĐ 167/QĐ-TTg",
        "source": "http://khuyennonghanoi.gov.vn/Pages/lua-chon-hoan-thien-nhan-rong-mo-hinh-hop-tac-xa-kieu-moi-hoat-dong-hieu-qua.aspx",
        "article": "Điều kiện bắt buộc"
      },
      "remedyVi": "Bổ sung giấy tờ còn thiếu; cán bộ xác nhận hồ sơ đầy đủ.",
      "remedyEn": "File what is missing; an officer then confirms that the dossier is complete."
    },
    {
      "key": "member-supply-ratio",
      "kind": "MANDATORY",
      "nameVi": "Bảo đảm tỷ lệ cung ứng sản phẩm, dịch vụ cho thành viên",
      "nameEn": "Keeps the required share of products and services for members",
      "expression": "",
      "enabled": false,
      "confirmed": false,
      "law": {
        "document": "QĐ 167/QĐ-TTg",
        "source": "http://khuyennonghanoi.gov.vn/Pages/lua-chon-hoan-thien-nhan-rong-mo-hinh-hop-tac-xa-kieu-moi-hoat-dong-hieu-qua.aspx"
      },
      "remedyVi": "",
      "remedyEn": "",
      "note": "Hà Nội nêu điều kiện này nhưng ngưỡng tỷ lệ chưa xác nhận; Luật 2023 có thể đã bỏ mức trần."
    },
    {
      "key": "own-evaluation-fair",
      "kind": "MANDATORY",
      "nameVi": "Tự đánh giá năm 2020 đạt từ loại Khá",
      "nameEn": "Own evaluation of 2020 rated at least Fair",
      "expression": "",
      "enabled": false,
      "confirmed": false,
      "law": {
        "document": "QĐ 167/QĐ-TTg",
        "source": "http://khuyennonghanoi.gov.vn/Pages/lua-chon-hoan-thien-nhan-rong-mo-hinh-hop-tac-xa-kieu-moi-hoat-dong-hieu-qua.aspx"
      },
      "remedyVi": "",
      "remedyEn": "",
      "note": "Có trong văn bản của Hà Nội (≥ 65 điểm); chưa rõ là quy định toàn quốc hay của riêng Hà Nội."
    },
    {
      "key": "key-products-for-export",
      "kind": "PRIORITY",
      "nameVi": "Quy mô lớn, sản xuất sản phẩm chủ lực của địa phương hướng tới xuất khẩu",
      "nameEn": "Large scale, producing the locality's key products toward export",
      "expression": "",
      "enabled": false,
      "confirmed": false,
      "law": {
        "document": "QĐ 167/QĐ-TTg",
        "source": "http://khuyennonghanoi.gov.vn/Pages/lua-chon-hoan-thien-nhan-rong-mo-hinh-hop-tac-xa-kieu-moi-hoat-dong-hieu-qua.aspx",
        "article": "Điều kiện ưu tiên"
      },
      "remedyVi": "",
      "remedyEn": "",
      "note": "Nguồn chỉ đọc được một phần; chưa có tiêu chí đo."
    }
  ],
  "rankingRules": [
    {
      "key": "more-official-members",
      "nameVi": "Nhiều thành viên hơn",
      "nameEn": "More members",
      "expression": "officialMembers[0]",
      "descending": true,
      "tieBreak": false,
      "confirmed": true,
      "law": {
        "document": "QĐ 167/QĐ-TTg",
        "source": "http://khuyennonghanoi.gov.vn/Pages/lua-chon-hoan-thien-nhan-rong-mo-hinh-hop-tac-xa-kieu-moi-hoat-dong-hieu-qua.aspx",
        "article": "Điều kiện ưu tiên"
      },
      "note": "Ưu tiên “HTX có nhiều thành viên”; lấy số thành viên chính thức của năm dữ liệu."
    },
    {
      "key": "higher-total-capital",
      "nameVi": "Tổng nguồn vốn cao hơn",
      "nameEn": "Higher total capital",
      "expression": "totalCapital[0]",
      "descending": true,
      "tieBreak": true,
      "confirmed": false,
      "law": {
        "document": "QĐ 167/QĐ-TTg",
        "source": "http://khuyennonghanoi.gov.vn/Pages/lua-chon-hoan-thien-nhan-rong-mo-hinh-hop-tac-xa-kieu-moi-hoat-dong-hieu-qua.aspx",
        "article": "Trường hợp bằng nhau"
      },
      "note": "Cách tách của Hà Nội (“quy mô lớn hơn, tổng nguồn vốn cao hơn”); chưa xác nhận ở cấp toàn quốc."
    }
  ]
}
$content$::jsonb);
