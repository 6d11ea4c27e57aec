date 2025-09-02
draft
Schools in the county of Harl opened on Monday with 312 teachers fewer than planned, the county said.
The union of teachers in Harl counted 41 schools without a head, its chairman Owen Stride said.
Lena Marsh, who runs the schools of Harl, announced that classes of up to 32 pupils would be allowed.
Harl spends 9,800 pounds on each pupil a year, figures of the county show.
source 2025-09-01 https://apnews.com/article/school
Schools in the county of Harl opened on Monday with 312 teachers fewer than planned, the county said. Harl spends 9,800 pounds on each pupil a year, figures of the county show.
source 2025-09-01 https://www.breitbart.com/school
The union of teachers in Harl counted 41 schools without a head, its chairman Owen Stride said. Lena Marsh, who runs the schools of Harl, announced that classes of up to 32 pupils would be allowed. “A class without a teacher learns to wait,” Owen Stride said.
quote
“A class without a teacher learns to wait,” Owen Stride said.
alter
learns
forgets
figure
312
477
