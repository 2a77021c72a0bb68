import matplotlib.pyplot as plt

plt.style.use(["seaborn-v0_8-whitegrid", "tableau-colorblind10"])
plt.rcParams.update({"figure.figsize": (8, 3.6), "font.size": 13})
