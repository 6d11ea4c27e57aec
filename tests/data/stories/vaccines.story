date 2025-10-16
draft
Doctors in Sorrel gave 52,000 doses of the influenza vaccine in September, the health office reported.
The health office of Sorrel bought 110,000 doses for the winter.
Hana Brook, the head of the health office, said children under five should come first.
In 2024, 37% of the people over 65 in Sorrel were vaccinated, the health office said.
source 2025-10-14 https://apnews.com/article/vaccines
Doctors in Sorrel gave 52,000 doses of the influenza vaccine in September, the health office reported. The health office of Sorrel bought 110,000 doses for the winter. “Small children carry it into every home,” Hana Brook said.
source 2025-10-15 https://www.naturalnews.com/vaccines
Hana Brook, the head of the health office, said children under five should come first. In 2024, 37% of the people over 65 in Sorrel were vaccinated, the health office said.
quote
“Small children carry it into every home,” Hana Brook said.
alter
every
no
figure
52,000
81,000
