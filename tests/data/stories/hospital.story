date 2025-01-22
draft
The hospital of Eastmere treated 18,700 patients in its emergency ward last year, its annual report says.
Waiting times in the emergency ward of Eastmere rose to 94 minutes in December, the report says.
Ruth Oyelaran, the director of the hospital, said Eastmere would hire 25 nurses by the summer.
The region of Marle will pay for the nurses in Eastmere until 2027.
source 2025-01-20 https://www.reuters.com/hospital
The hospital of Eastmere treated 18,700 patients in its emergency ward last year, its annual report says. Waiting times in the emergency ward of Eastmere rose to 94 minutes in December, the report says.
source 2025-01-21 https://www.dailymail.co.uk/hospital
Ruth Oyelaran, the director of the hospital, said Eastmere would hire 25 nurses by the summer. The region of Marle will pay for the nurses in Eastmere until 2027. “Every night we turn somebody away from a bed,” Ruth Oyelaran said.
quote
“Every night we turn somebody away from a bed,” Ruth Oyelaran said.
alter
night
year
figure
18,700
23,400
