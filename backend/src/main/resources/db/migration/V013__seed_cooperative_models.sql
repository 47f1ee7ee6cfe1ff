-- The models of the scheme of QĐ 167/QĐ-TTg. The decision speaks of twelve; only these eight could be read, and neither
-- the official order nor the names of the other four are known, so nothing stands in for them. "position" only orders
-- the list on screen and is no official number.
create table cooperative_model (
    code      text    not null,
    name_vi   text    not null,
    name_en   text    not null,
    position  int     not null,
    source    text    not null,
    confirmed boolean not null,
    note      text,
    constraint pk_cooperative_model primary key (code),
    constraint uq_cooperative_model_position unique (position),
    constraint ck_cooperative_model_code check (code ~ '^[A-Z][A-Z0-9_]{2,39}$')
);

insert into cooperative_model (position, code, name_vi, name_en, source, confirmed, note)
select m.position, m.code, m.name_vi, m.name_en,
       'QĐ 167/QĐ-TTg; https://thuysanvietnam.com.vn/hoan-thien-nhan-rong-mo-hinh-htx-kieu-moi-hieu-qua/', true,
       'Thứ tự không phải số thứ tự trong quyết định.'
from (values
    (10, 'MARKET_EXCHANGE',
     'HTX vừa sản xuất, vừa tham gia thị trường (sàn giao dịch nông sản)',
     'Produces and takes part in the market (agricultural exchange)'),
    (20, 'LARGE_FIELD_HIGH_TECH',
     'HTX tích tụ, tập trung ruộng đất có quy mô lớn và ứng dụng công nghệ cao vào sản xuất',
     'Large-scale land consolidation with high technology'),
    (30, 'VALUE_CHAIN_SERVICES',
     'HTX nông nghiệp đảm nhiệm các dịch vụ đầu vào, sơ chế/chế biến và đầu ra trong chuỗi giá trị nông sản',
     'Input, processing and output services in the value chain'),
    (40, 'CLIMATE_RESPONSE',
     'HTX ứng phó biến đổi khí hậu',
     'Response to climate change'),
    (50, 'SUSTAINABLE_PRODUCTION',
     'HTX phát triển nông lâm thủy sản bền vững',
     'Sustainable agriculture, forestry and fishery'),
    (60, 'OCOP_RURAL_TOURISM',
     'HTX sản xuất sản phẩm OCOP gắn với du lịch nông thôn, miền núi',
     'OCOP products tied to rural and mountain tourism'),
    (70, 'ENTERPRISE_MEMBER',
     'Doanh nghiệp tham gia là thành viên HTX sản xuất, chế biến nông lâm thủy sản',
     'An enterprise is a member of a producing or processing cooperative'),
    (80, 'COMMUNITY_FISHERY',
     'HTX đánh bắt, nuôi trồng thủy hải sản và bảo vệ nguồn lợi cộng đồng',
     'Fishing, aquaculture and protection of community resources')
) as m (position, code, name_vi, name_en);
