date 2025-05-14
draft
The port of Lowhaven will raise its mooring fees by 12% from June, the harbour board said on Monday.
Mara Quist, who chairs the harbour board, said the money would pay for a new breakwater.
Fishing crews in Lowhaven landed 3,400 tonnes of herring last year, the ministry of fisheries reported.
“Our boats cannot carry another bill,” said Tobias Renn, a skipper in Lowhaven.
source 2025-05-12 https://apnews.com/article/harbour
The port of Lowhaven will raise its mooring fees by 12% from June, the harbour board said on Monday. Mara Quist, chair of the harbour board, said the money would pay for a new breakwater. “The wall must be finished before the winter storms,” Mara Quist said.
source 2025-05-13 https://www.dailymail.co.uk/harbour
Fishing crews in Lowhaven landed 3,400 tonnes of herring last year, the ministry of fisheries reported. “Our boats cannot carry another bill,” said Tobias Renn, a skipper in Lowhaven.
quote
“The wall must be finished before the winter storms,” Mara Quist said.
alter
finished
painted
figure
12%
19%
