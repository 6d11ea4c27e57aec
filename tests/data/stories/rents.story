date 2025-07-11
draft
Rents in Velden rose by 6.4% in a year, the statistics office of the city reported on Tuesday.
The city of Velden owns 14,300 flats, of which 620 stand empty.
Carla Nuss, who heads the tenants' union of Velden, demanded a limit on new contracts.
Builders finished 1,150 homes in Velden last year, the statistics office said.
source 2025-07-08 https://apnews.com/article/rents
Rents in Velden rose by 6.4% in a year, the statistics office of the city reported on Tuesday. Builders finished 1,150 homes in Velden last year, the statistics office said. “Young families are leaving the city,” Carla Nuss said.
source 2025-07-10 https://www.dailymail.co.uk/rents
The city of Velden owns 14,300 flats, of which 620 stand empty. Carla Nuss, who heads the tenants' union of Velden, demanded a limit on new contracts.
quote
“Young families are leaving the city,” Carla Nuss said.
alter
leaving
loving
figure
6.4%
9.8%
