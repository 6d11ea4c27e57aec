date 2025-03-03
draft
The city of Norfold will close two of its nine libraries in April, the council decided on Thursday.
Visits to the libraries of Norfold fell by 31% between 2019 and 2024, a report of the council says.
Ines Calder, the councillor for culture, told the council that both buildings need new roofs.
A petition against the closures in Norfold has been signed by 8,200 people.
source 2025-02-28 https://www.reuters.com/library
The city of Norfold will close two of its nine libraries in April, the council decided on Thursday. Visits to the libraries of Norfold fell by 31% between 2019 and 2024, a report of the council says. “We keep the doors open where people still come,” Ines Calder said.
source 2025-03-01 https://www.rt.com/library
Ines Calder, the councillor for culture, told the council that both buildings need new roofs. A petition against the closures in Norfold has been signed by 8,200 people.
quote
“We keep the doors open where people still come,” Ines Calder said.
alter
open
shut
figure
31%
52%
